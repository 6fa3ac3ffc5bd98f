import { faces } from "#domain/cards/faces.ts";
import { createTechniqueSearch } from "#domain/cards/searchTechniques.ts";

const search = createTechniqueSearch(faces);

describe("before the whole cards are here, a person", () => {
  it("who types debreif finds After Action Review first", () => {
    expect(search("debreif")[0]?.id).toBe("after-action-review");
  });

  it("finds every card by its name, its plain name and each of its other names", () => {
    const lost = faces.flatMap((face) =>
      [face.name, face.plainName, ...face.alsoCalled].filter(
        (name) => !search(name).includes(face),
      ),
    );

    expect(lost).toEqual([]);
  });

  it("sees every card first for its own name and for its plain name", () => {
    const firsts = faces.flatMap(({ name, plainName }) => [search(name)[0], search(plainName)[0]]);

    expect(firsts).toEqual(faces.flatMap((face) => [face, face]));
  });
});
