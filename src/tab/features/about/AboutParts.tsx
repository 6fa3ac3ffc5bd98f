import { Link } from "wouter";

import { productLinks } from "#domain/links/productLinks.ts";

import { OutwardLink } from "#tab/ui/OutwardLink.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";
import type { AboutPart, AboutSection } from "./AboutText.ts";
import { useAboutStyles } from "./useAboutStyles.ts";

/** A headed section of a page about the product. */
export function AboutParts({ section }: { readonly section: AboutSection }) {
  const styles = useAboutStyles();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{section.heading}</h2>
      {section.parts.map((part) => (
        <Part key={toKey(part)} part={part} />
      ))}
    </section>
  );
}

function Part({ part }: { readonly part: AboutPart }) {
  const styles = useAboutStyles();
  const links = useLinkStyles();
  switch (part.kind) {
    case "text":
      return <p className={styles.text}>{part.text}</p>;
    case "list":
      return (
        <ul className={styles.list}>
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "facts":
      return (
        <dl className={styles.facts}>
          {part.facts.map(({ term, meaning }) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      );
    case "outward":
      return (
        <p className={styles.text}>
          <OutwardLink known={productLinks} id={part.id} />
        </p>
      );
    case "page":
      return (
        <p className={styles.text}>
          <Link href={part.address} className={links.link}>
            {part.label}
          </Link>
        </p>
      );
  }
}

function toKey(part: AboutPart): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "list":
      return part.items.join();
    case "facts":
      return part.facts.map(({ term }) => term).join();
    case "outward":
      return part.id;
    case "page":
      return part.address;
  }
}
