/**
 * A page's `document` with the browser's own members. On `document` itself an element of the page takes
 * the place of whichever member bears its name: with `<img name="body">`, `document.body` is that image.
 */
export function pageDocument(page: Document = document): Document {
  return new Proxy(Document.prototype, {
    get(prototype, name) {
      // Some stubs of a DOM keep members on the object itself.
      const value: unknown = Reflect.get(name in prototype ? prototype : page, name, page);
      return typeof value === 'function' ? value.bind(page) : value;
    },
    set: (prototype, name, value) => Reflect.set(prototype, name, value, page),
  });
}
