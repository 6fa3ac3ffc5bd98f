import { useServices } from "#tab/platform/ServicesContext.ts";
import type { AboutTopic } from "#tab/ui/aboutTopics.ts";
import { DeleteEverything } from "#tab/ui/DeleteEverything.tsx";
import { PageHeading } from "#tab/ui/PageHeading.tsx";
import { useIsHydrated } from "#tab/ui/useIsHydrated.ts";

import { AboutParts } from "./AboutParts.tsx";
import { aboutWords } from "./aboutWords.ts";
import { OwnPart } from "./OwnPart.tsx";
import { deleteWords } from "./deleteWords.ts";
import { useAboutStyles } from "./useAboutStyles.ts";

/** A page about the product itself, to be read with no sign-in and no script. */
export function AboutPage({ topic }: { readonly topic: AboutTopic }) {
  const styles = useAboutStyles();
  const isHydrated = useIsHydrated();
  const { deleteEverything } = useServices();
  const { title, lead, sections, own } = aboutWords[topic];

  return (
    <article className={styles.page}>
      <PageHeading>{title}</PageHeading>
      <p className={styles.lead}>{lead}</p>
      <div className={styles.sections}>
        {sections.map((section) => (
          <AboutParts key={section.heading} section={section} />
        ))}
        <OwnPart own={own} />
        {/* A button that nothing stands behind yet would be a promise broken. */}
        {topic === "privacy" && isHydrated && (
          <section className={styles.section}>
            <h2 className={styles.heading}>{deleteWords.heading}</h2>
            <p className={styles.text}>{deleteWords.meaning}</p>
            <DeleteEverything onDelete={deleteEverything} />
          </section>
        )}
      </div>
    </article>
  );
}
