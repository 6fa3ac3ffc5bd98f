import { addSteps } from "../addSteps.ts";
import { randomisedCoffeeTrials as face } from "./faces/randomisedCoffeeTrials.ts";

export const randomisedCoffeeTrialsVersions = addSteps(face.versions, {
  "15-minutes": [
    {
      minutes: 2,
      title: "Say hello",
      how: "Say what you do and where. Agree that this chat stays between you.",
    },
    {
      minutes: 6,
      title: "First person",
      how: "Ask what they are proud of, or what people do not know about their team. Mostly listen.",
    },
    { minutes: 6, title: "Second person", how: "Swap. Talk about anything you like." },
    {
      minutes: 1,
      title: "Close",
      how: "Is there one thing others could use? Save it only if you both agree.",
    },
  ],
  "45-minutes": [
    {
      minutes: 5,
      title: "Say why",
      how: "Agree who may join and why you are doing it. Get a manager to back it.",
    },
    {
      minutes: 10,
      title: "Set the dates",
      how: "Allow two weeks to sign up, a week to match and a week to meet. Choose how you will ask how it went.",
    },
    {
      minutes: 10,
      title: "Write the invitation",
      how: "Say that it is for anyone, takes 15 minutes and is not research. Give a closing date.",
    },
    {
      minutes: 10,
      title: "Decide how to match",
      how: "Match at random, or mix sites and roles and say so. Keep people apart from their own managers.",
    },
    {
      minutes: 5,
      title: "Write the message to each pair",
      how: "Say that they arrange their own chat. Add two or three questions for those who want them.",
    },
    {
      minutes: 5,
      title: "Share the tasks",
      how: "Agree who sends, who matches and who asks how it went. Delete the list of names after the round.",
    },
  ],
});
