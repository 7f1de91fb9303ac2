import { html } from 'hono/html';
import { errorMessage, infoMessage } from '../messages.ts';
import type { Session } from '../sessions.ts';
import { captchaPicture, newCaptcha } from './captcha.ts';
import { collect } from './collect.ts';
import { page, pathOf, type Html } from './layout.ts';
import { modeTabs } from './modes.ts';
import { loginProblem, securityProblem, type NetBankingProblem } from './net-banking-problems.ts';
import { goTo, senderOf, startOf, takeOutbox, textField } from './step.ts';
import type { JourneyContext, JourneyStep } from './step.ts';
import { takeNotice, textFieldRow } from './text-field.ts';

/** The customer logs in to the bank. Passwords are looked at and forgotten. */
export const netBanking: JourneyStep = (pages, { now }) => {
  pages.get('/journey/net-banking', (c) => {
    const session = c.get('session');
    if (session.progress.mode !== 'online') return goTo(c, startOf(session));
    session.progress.netBanking ??= { captcha: newCaptcha(), userId: '', isLoggedIn: false };
    return c.html(loginPage(session));
  });

  pages.post('/journey/net-banking', async (c) => {
    const { progress } = c.get('session');
    const login = progress.netBanking;
    if (!login) return goTo(c, startOf(c.get('session')));
    const form = await c.req.parseBody();
    login.userId = textField(form, 'user_id');
    const problem = loginProblem(
      {
        userId: login.userId,
        password: textField(form, 'password'),
        captcha: textField(form, 'captcha'),
      },
      login.captcha,
    );
    login.captcha = newCaptcha();
    if (problem) return report(c, problem, 'net-banking');
    login.isLoggedIn = true;
    return goTo(c, 'net-banking/security');
  });

  pages.get('/journey/net-banking/security', (c) => {
    const session = c.get('session');
    const isLoggedIn = session.progress.netBanking?.isLoggedIn;
    return isLoggedIn ? c.html(securityPage(session)) : goTo(c, startOf(session));
  });

  pages.post('/journey/net-banking/security', async (c) => {
    const session = c.get('session');
    const login = session.progress.netBanking;
    if (!login?.isLoggedIn) return goTo(c, startOf(session));
    const answer = textField(await c.req.parseBody(), 'answer');
    const problem = securityProblem(answer, asksQuestion(login.userId));
    if (problem) return report(c, problem, 'net-banking/security');
    collect(session, 'online', [{ fileName: 'Net banking', bytes: 0, period: null }], now());
    session.progress.netBanking = null;
    return goTo(c, 'submit');
  });

  pages.post('/journey/net-banking/back', (c) => {
    const session = c.get('session');
    session.progress.netBanking = null;
    session.progress.outbox.push(infoMessage(senderOf(session), 'net_banking_back'));
    return goTo(c, 'bank');
  });
};

function asksQuestion(userId: string): boolean {
  return userId.toLowerCase().startsWith('question');
}

function report(c: JourneyContext, { error, notice }: NetBankingProblem, step: string): Response {
  const session = c.get('session');
  if (error) session.progress.outbox.push(errorMessage(senderOf(session), error));
  session.progress.notice = notice;
  return goTo(c, step);
}

function backForm(session: Session): Html {
  return html`<form method="post" action="${pathOf('net-banking/back', session)}">
    <button class="secondary">Back to the banks</button>
  </form>`;
}

function loginPage(session: Session): Html {
  const { bank, netBanking: login } = session.progress;
  const notice = takeNotice(session.progress);
  return page({
    title: `${notice ? 'Problem: ' : ''}Log in to your bank`,
    session,
    step: 'Statement',
    play: takeOutbox(session),
    body: html`
      <h1>Log in to ${bank?.name}</h1>
      ${modeTabs(session)}
      <p class="lead">We read your statements once and keep neither user ID nor password.</p>
      <form class="fields" method="post" action="${pathOf('net-banking', session)}">
        ${notice?.field === 'page' ? html`<p class="problem" role="alert">${notice.text}</p>` : ''}
        ${textFieldRow({ name: 'user_id', label: 'User ID', notice, value: login?.userId ?? '' })}
        ${textFieldRow({
          name: 'password',
          label: 'Password',
          notice,
          type: 'password',
          hint: html`Sandbox: anything is good but <code>wrong</code>. Type no real one.`,
        })}
        <div class="field">
          ${captchaPicture(login?.captcha ?? '')}
          ${textFieldRow({ name: 'captcha', label: 'Characters in the picture', notice })}
        </div>
        <button class="primary">Log in</button>
      </form>
      ${backForm(session)}
    `,
  });
}

function securityPage(session: Session): Html {
  const { netBanking: login } = session.progress;
  const notice = takeNotice(session.progress);
  const isQuestion = asksQuestion(login?.userId ?? '');
  const title = isQuestion ? 'Answer your security question' : 'Enter the one-time password';
  return page({
    title: `${notice ? 'Problem: ' : ''}${title}`,
    session,
    step: 'Statement',
    play: takeOutbox(session),
    body: html`
      <h1>${title}</h1>
      <p class="lead">
        ${isQuestion ? 'You chose this question at your bank.' : 'Your bank sent it to your phone.'}
      </p>
      <form class="fields" method="post" action="${pathOf('net-banking/security', session)}">
        ${
          isQuestion
            ? textFieldRow({
                name: 'answer',
                label: 'What was the name of your first school?',
                notice,
                hint: html`Sandbox: any answer is good but <code>wrong</code>.`,
              })
            : textFieldRow({
                name: 'answer',
                label: 'One-time password (6 digits)',
                notice,
                autocomplete: 'one-time-code',
                inputMode: 'numeric',
                maxLength: 6,
                hint: html`Sandbox: any six digits are good but <code>000000</code>.`,
              })
        }
        <button class="primary">Continue</button>
      </form>
      ${backForm(session)}
    `,
  });
}
