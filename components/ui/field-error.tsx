/** What is wrong, in words that say what to do. */
export const FieldError = ({ id, fault }: Readonly<{ id: string; fault: string | null }>) =>
  fault === null ? null : (
    <p id={`${id}-fault`} className="k-fault">
      {fault}
    </p>
  );
