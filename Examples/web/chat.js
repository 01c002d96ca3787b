// A chat with `niggle serve --stateless` through a WebSocket, one JSON object a message.
//
// The page keeps the conversation: each reply brings a `state`, and the next message takes it along.
// So a lost connection costs nothing, whichever process answers after it: the message is sent again.
"use strict";

const find = (id) => document.getElementById(id);
const levels = {
  doctor: "See a doctor",
  "same-day": "See a doctor today",
  emergency: "Emergency",
};

// What is kept lives as long as the tab, so that loading the page anew goes on where it was.
let talk = JSON.parse(sessionStorage.getItem("niggle")) ?? { state: null, shown: [], urgent: null };
let waiting = []; // messages without an answer; the first of them is on its way
let count = 0;
let socket;

function show({ who, text, triage }) {
  const item = document.createElement("div");
  item.className = `${who} ${triage ?? ""}`;
  const add = (name, words) => {
    const line = item.appendChild(document.createElement("p"));
    line.className = name;
    line.textContent = words;
  };
  add("who", who === "you" ? "You" : "niggle");
  if (triage in levels) add("level", levels[triage]);
  add("text", text);
  find("log").append(item);
  item.scrollIntoView({ block: "start" });
}

function keep(message) {
  talk.shown.push(message);
  sessionStorage.setItem("niggle", JSON.stringify(talk));
  show(message);
}

// What to do in a danger stays in sight, whatever is said after it, until the danger is over.
function warn(triage, text) {
  if (triage !== "same-day" && triage !== "emergency") talk.urgent = null;
  else if (talk.urgent?.triage !== triage) talk.urgent = { triage, text: text.split("\n")[0] };
  const { urgent } = talk;
  find("urgent").className = urgent?.triage ?? "";
  find("urgent").textContent = urgent ? `${levels[urgent.triage]}: ${urgent.text}` : "";
}

function send() {
  if (waiting.length === 0 || socket.readyState !== WebSocket.OPEN) return;
  const { id, text } = waiting[0];
  const request = { id, text, state: talk.state, withState: true, locale: navigator.language };
  socket.send(JSON.stringify(request));
}

function receive(reply) {
  if (reply.id !== waiting[0]?.id) return; // an answer that came twice, or after "Start again"
  waiting.shift();
  if (reply.error) {
    find("status").textContent = `That did not work: ${reply.error.message}.`;
  } else {
    talk.state = reply.state;
    warn(reply.triage, reply.text);
    keep({ who: "niggle", text: reply.text, triage: reply.triage });
  }
  send();
}

function connect() {
  socket = new WebSocket(location.href.replace(/^http/, "ws"));
  socket.onopen = () => {
    find("status").textContent = "";
    send();
  };
  socket.onmessage = (event) => receive(JSON.parse(event.data));
  socket.onclose = () => {
    find("status").textContent = "The connection is lost; trying again.";
    setTimeout(connect, 1000);
  };
}

find("form").onsubmit = (event) => {
  event.preventDefault();
  const text = find("text").value.trim();
  find("text").value = "";
  find("text").focus();
  if (text === "") return;
  keep({ who: "you", text });
  if (waiting.push({ id: ++count, text }) === 1) send();
};

find("text").onkeydown = (event) => {
  // While an input method composes a word, Enter is the input method's.
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  find("form").requestSubmit();
};

find("anew").onclick = () => {
  talk = { state: null, shown: [], urgent: null };
  waiting = [];
  sessionStorage.removeItem("niggle");
  find("log").replaceChildren();
  warn();
  find("text").focus();
};

talk.shown.forEach(show);
const last = talk.shown.at(-1);
if (last?.who === "you") waiting.push({ id: ++count, text: last.text }); // still to be answered
warn(talk.urgent?.triage);
connect();
