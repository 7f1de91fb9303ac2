import { mount } from 'svelte';
import 'finbox-connect';
import Application from './Application.svelte';

mount(Application, { target: document.getElementById('app')! });
