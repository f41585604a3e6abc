/** @module Simplified Chinese messages about files for other programs. */
import type { Translated } from '../../message-key.js';
import type { interchange as english } from '../en/interchange.js';

export const interchange: Translated<typeof english> = {
  'export-summary': '将对照文本导出为 XLIFF、XLSX、DOCX、TMX、EPUB、PDF 等格式',
  'export-places': 'pairs.json 文件、对照文本的文件夹，或含有它们的文件夹，如 output',
  'option-format': '格式，用逗号分隔：{{formats}}',
  'option-out': '输出文件夹，每份对照文本一个子文件夹（默认：pairs.json 所在处）',
  'import-summary': '取回译者或审校者在导出文件中所作的修改',
  'import-file': '文件，后缀为 {{suffixes}}',
  'option-into': '所属的 pairs.json（默认：同一文件夹，否则 output/<id>/pairs.json）',
  'option-ours': '双方都改过的，保留此处的译文',
  'option-theirs': '双方都改过的，采用文件中的译文',
  'option-reviewed': '文件已全部审读：未改动的也算已审校',
  'option-author': '译者或审校者',
  'option-memory': '将已审校的内容加入此翻译记忆，如 memory/memory.db',
  'option-dry-run': '只说明将有哪些变动，不写入',
  'outcome-conflict': '{{id}}：此处与文件中都已改动。',
  'outcome-overruled': '{{id}}：此处与文件中都已改动；已采用文件中的译文。',
  'outcome-emptied': '{{id}}：文件中没有英文；保留此处的译文。',
  'outcome-source-differs': '{{id}}：文件中的中文不同；未采用。',
  'outcome-unknown-id': '{{id}}：对照文本中没有这一段；未采用。',
  'outcome-ours-newer': '{{id}}：导出后此处已改动，文件中未改；保留此处的译文。',
  ours: '此处：',
  theirs: '文件：',
  note: '{{id}}：备注：{{note}}',
  missing: '{{file}} 缺少对照文本中的 {{count}} 段；这些段落保持不变。',
  imported:
    '{{file}} 导入 {{into}}：改动 {{changed}} 段，确认 {{confirmed}} 段，未变 {{same}} 段，未采用 {{left}} 段。',
  'dry-run': '未写入任何文件。',
  'conflict-cure': '要解决冲突，请加 --ours 或 --theirs 再次运行，或修改文件。',
  written: '已写入：{{files}}。',
  remembered: '{{file}}：新增 {{added}} 条，更新 {{updated}} 条。',
};
