/** Where the choice of large type is remembered. */
export const largeTypeKey = 'korshi.type';

/** Runs before the first paint, so that large type never jumps in. */
export const largeTypeScript = `try{if(localStorage.getItem('${largeTypeKey}')==='large')document.documentElement.dataset.type='large'}catch{}`;
