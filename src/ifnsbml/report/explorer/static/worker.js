// Runs beside the page: `program` and `tables` are put in front of this by the page that starts it.
"use strict";

const model = Engine.create(program, tables);
let judge = null, judgeKey = "", lab = null, readouts = [];

function judgeOf(base) {
  const key = JSON.stringify(base);
  if (key !== judgeKey) {
    judge = Judge.create(model, lab, readouts, base);
    judgeKey = key;
  }
  return judge;
}

const TASKS = {
  begin(message) {
    lab = message.lab;
    readouts = message.readouts;
    return {};
  },
  run(message) {
    const started = performance.now();
    const result = model.run(message.options);
    return { ...result, milliseconds: performance.now() - started };
  },
  experiments: (message) => ({ experiments: Judge.experiments(judgeOf(message.base), message.check) }),
  check: (message) => ({ result: Judge.judgeCheck(judgeOf(message.base), message.check) }),
};

self.onmessage = ({ data }) => {
  try {
    const answer = TASKS[data.task](data);
    const transfer = answer.values ? [answer.time.buffer, answer.values.buffer, answer.fluxes.buffer] : [];
    self.postMessage({ id: data.id, ...answer }, transfer);
  } catch (error) {
    if (!(error instanceof Engine.RunFailed)) throw error;
    self.postMessage({ id: data.id, failed: error.message });
  }
};
