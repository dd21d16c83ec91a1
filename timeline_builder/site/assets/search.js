export function open(opener) {}
