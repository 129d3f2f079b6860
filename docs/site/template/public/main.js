export default {
  // A block without a language is no code: guessed colours would stand for nothing.
  configureHljs: (hljs) => hljs.configure({ languages: [] }),
};
