// The workers: one for the runs that are shown, one for claims, so that neither waits for the other.
"use strict";

const runner = (() => {
  const address = URL.createObjectURL(new Blob([ifn.data("worker-source")], { type: "text/javascript" }));
  const readouts = [...new Set(world.claims.flatMap((claim) => claim.checks.flatMap((check) => check.reads ?? [])))];

  class Hand {
    // Started when it is first needed: two workers that compile at once would keep the first run waiting.
    start() {
      this.worker = new Worker(address);
      this.waiting = new Map();
      this.count = 0;
      this.worker.onmessage = ({ data }) => {
        const { resolve, reject } = this.waiting.get(data.id);
        this.waiting.delete(data.id);
        if (data.failed) reject(new Error(data.failed));
        else resolve(data);
      };
      this.worker.onerror = (event) => {
        for (const { reject } of this.waiting.values()) reject(new Error(event.message));
        this.waiting.clear();
      };
      this.ask("begin", { lab: world.lab, readouts });
    }
    ask(task, detail) {
      if (!this.worker) this.start();
      const id = this.count++;
      return new Promise((resolve, reject) => {
        this.waiting.set(id, { resolve, reject });
        this.worker.postMessage({ id, task, ...detail });
      });
    }
    /** Drop whatever is under way. */
    restart() {
      this.worker?.terminate();
      this.worker = null;
    }
  }

  const runs = new Hand(), claims = new Hand();
  let timer = 0, latest = 0, referenceKey = "";

  /** Run the experiment and what it is compared with, soon; only the latest wish counts. */
  function schedule(delay = 40) {
    clearTimeout(timer);
    timer = setTimeout(refresh, delay);
  }

  async function refresh() {
    const ticket = ++latest;
    hub.tell("busy", true);
    const common = { until: state.until, points: 241 };
    const reference = referenceOptions();
    const key = JSON.stringify([reference, common]);
    try {
      const options = { settings: runSettings(), muted: [...state.muted] };
      const run = await runs.ask("run", { options: { ...common, ...options } });
      let beside = state.reference;
      if (reference === null) beside = null;
      else if (JSON.stringify(options) === JSON.stringify({ ...reference })) beside = run;
      else if (key !== referenceKey || !beside) beside = await runs.ask("run", { options: { ...common, ...reference } });
      if (ticket !== latest) return;
      referenceKey = key;
      state.run = run;
      state.reference = beside;
      state.moment = Math.min(state.moment, run.time.length - 1);
      hub.tell("busy", false);
      hub.tell("results");
    } catch (error) {
      if (ticket !== latest) return;
      hub.tell("busy", false);
      hub.tell("failed", error.message);
    }
  }

  return { schedule, runs, claims };
})();
