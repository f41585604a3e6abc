/** @module What stands around a text and is no language: the mark of a note, the ending of a file's name. */

export interface MarkedText {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

const NOTE_BEFORE = /^\[\d{1,3}\]\s*/;
const NOTE_AFTER = /\s*\[\d{1,3}\]$/;
const FILE_ENDING = /\.(?:docx?|xlsx?|pptx?|pdf|wps|ofd|rtf|csv|zip|rar|7z)$/i;

/** `[1] 数据截至2月底。` and `活动方案.docx`: the marks are kept as they are. */
export function takeMarks(chinese: string, isFile: boolean): MarkedText {
  const mark = NOTE_BEFORE.exec(chinese)?.[0] ?? '';
  const before = mark === '' ? '' : `${mark.trim()} `;
  const rest = chinese.slice(mark.length);
  const after = (isFile ? FILE_ENDING.exec(rest) : NOTE_AFTER.exec(rest))?.[0] ?? '';
  return { before, text: rest.slice(0, rest.length - after.length), after };
}
