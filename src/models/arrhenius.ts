/**
 * How an ionic conductivity changes with temperature, after Arrhenius.
 *
 * Two forms are in use: σ = A·exp(−Ea/kT), and σT = A·exp(−Ea/kT), which follows from the diffusion of ions. This is the first,
 * because what is recorded of an activation energy seldom says to which form it was fitted. The two differ by the ratio of the
 * temperatures: from 60 °C to 25 °C by a factor of 1.12, or 0.05 decades, where repeats of one material scatter by several tenths.
 *
 * The form holds where one mechanism carries the ions. Polymers above their glass transition bend away from it, and so does a
 * material that changes its phase in between. So a value that was moved is an extrapolation, and must be shown as one.
 */

/**
 * The Boltzmann constant in eV/K. It is the quotient of two constants that are exact since 2019, 1.380649e-23 J/K and
 * 1.602176634e-19 C (CODATA 2018).
 */
export const BOLTZMANN = 8.617333262e-5;

/** 0 °C in kelvin: exact by definition. */
const ZERO_CELSIUS = 273.15;

export const kelvin = (celsius: number): number => celsius + ZERO_CELSIUS;

/**
 * A conductivity at another temperature: σ₂ = σ₁·exp(−Ea/k·(1/T₂ − 1/T₁)).
 *
 * @param conductivity in any unit; the result is in the same
 * @param activationEnergy in eV
 * @param from where the conductivity was measured, in °C
 * @param to in °C
 * @throws {RangeError} for a conductivity below zero, an activation energy that is not above zero, or a temperature that is not
 *   above absolute zero
 */
export function movedConductivity(
  conductivity: number,
  activationEnergy: number,
  from: number,
  to: number,
): number {
  must(conductivity >= 0, 'conductivity', 'zero or more', conductivity);
  must(activationEnergy > 0, 'activation energy', 'above zero', activationEnergy);
  for (const celsius of [from, to]) must(kelvin(celsius) > 0, 'temperature', 'above absolute zero', celsius);
  return conductivity * Math.exp((-activationEnergy / BOLTZMANN) * (1 / kelvin(to) - 1 / kelvin(from)));
}

/** Infinity and what is no number are refused too. */
function must(holds: boolean, what: string, limit: string, value: number): void {
  if (!holds || !Number.isFinite(value))
    throw new RangeError(`The ${what} must be ${limit}; it is ${value}.`);
}
