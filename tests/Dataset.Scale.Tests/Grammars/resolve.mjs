// The package is written for bundlers: it imports folders, and files without their ending. Node wants both in full.
export async function resolve(specifier, context, next) {
  const tries = specifier.startsWith('.') ? [specifier, `${specifier}.js`, `${specifier}/index.js`] : [specifier, `${specifier}.js`];
  let first;
  for (const one of tries) {
    try {
      return await next(one, context);
    } catch (failure) {
      first ??= failure;
    }
  }

  throw first;
}
