import { FamilyMark } from './FamilyMark.tsx';

/** Which shape and colour stands for which family; it is there in print and without a script, where the choices are not. */
export function FamilyKey({
  families,
}: {
  readonly families: readonly { readonly id: string; readonly title: string }[];
}) {
  return (
    <ul class="family-key">
      {families.map(({ id, title }) => (
        <li key={id}>
          <FamilyMark family={id} /> {title}
        </li>
      ))}
    </ul>
  );
}
