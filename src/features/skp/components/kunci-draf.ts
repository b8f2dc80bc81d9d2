/** Under which name the writing of a SKP is kept on the device. */
export const kunciDraf = (skpId: string) => `skp:${skpId}`;
