import type { ReactNode } from "react";

import type { Organisation } from "#tab/platform/settings.ts";
import { OutwardLink } from "#tab/ui/OutwardLink.tsx";
import { useLinkStyles } from "#tab/ui/useLinkStyles.ts";
import type { OwnText } from "./AboutText.ts";
import { ownWords } from "./aboutWords.ts";
import { useAboutStyles } from "./useAboutStyles.ts";
import { useOrganisation } from "./useOrganisation.ts";

/** The organisation's own part. It stands at the end, so that nothing being read moves when its facts arrive. */
export function OwnPart({ own }: { readonly own: OwnText }) {
  const styles = useAboutStyles();
  const facts = useOwnFacts(own, useOrganisation());

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{own.heading}</h2>
      {own.text.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      {facts.length > 0 ? (
        facts.map(({ key, fact }) => (
          <p key={key} className={styles.text}>
            {fact}
          </p>
        ))
      ) : (
        <p className={styles.text}>{own.unknown}</p>
      )}
    </section>
  );
}

interface OwnFact {
  readonly key: string;
  readonly fact: ReactNode;
}

function useOwnFacts(
  { controller, hasEmail, links }: OwnText,
  organisation: Organisation,
): readonly OwnFact[] {
  const styles = useLinkStyles();
  const { name = ownWords.nameless, dataController, supportEmail } = organisation;
  const facts: OwnFact[] = [];

  if (controller && dataController !== undefined) {
    facts.push({ key: "controller", fact: controller(dataController) });
  }
  if (hasEmail && supportEmail !== undefined) {
    // The settings let through nothing that "mailto:" would read as more than one address.
    const link = (
      <a className={styles.link} href={`mailto:${supportEmail}`}>
        {supportEmail}
      </a>
    );
    facts.push({
      key: "email",
      fact: (
        <>
          {ownWords.writeTo} {link}
        </>
      ),
    });
  }
  for (const { from, label } of links) {
    const address = organisation[from];
    if (address === undefined) continue;
    const known = { [from]: { title: label(name), address } };
    facts.push({ key: from, fact: <OutwardLink known={known} id={from} /> });
  }
  return facts;
}
