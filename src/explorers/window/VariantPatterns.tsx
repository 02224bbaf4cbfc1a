/** The patterns over a bar that say by which kind of method its limits were found. */
export function VariantPatterns({ id }: { readonly id: string }) {
  return (
    <>
      <pattern
        id={`${id}-hatch`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="hatch" d="M0 0V5" />
      </pattern>
      <pattern id={`${id}-dots`} width="4" height="4" patternUnits="userSpaceOnUse">
        <circle class="hatch-dot" cx="2" cy="2" r="1" />
      </pattern>
    </>
  );
}
