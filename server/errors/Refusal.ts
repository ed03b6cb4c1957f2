/** Why the program does not start or go on: a message for whoever started it, with the value and the remedy. */
export class Refusal extends Error {}
