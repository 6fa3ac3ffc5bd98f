/** A heading with a list below it, as it stands on paper. */
export function PrintedList({
  heading,
  items,
  isOrdered = false,
}: {
  readonly heading: string;
  readonly items: readonly string[];
  readonly isOrdered?: boolean;
}) {
  const List = isOrdered ? "ol" : "ul";
  return (
    <section>
      <h3>{heading}</h3>
      <List>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </List>
    </section>
  );
}
