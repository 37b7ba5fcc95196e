// The schema and the data that all servers share; the data is that of Questions.cs.
import { buildSchema } from 'graphql';

export const sdl = `
type Query { documents: [Document!]! hello: String! }
type Document { id: ID! title: String! number: String tasks: [Task!]! }
type Task { id: ID! title: String! deadline: String agencies: [Agency!]! }
type Agency { id: ID! name: String! role: String! }
`;

const names = ['发展和改革委员会', '科学技术局', '市场监督管理局'];
const roles = ['LEAD', 'COORDINATE', 'SHARED'];

const documents = [1, 2, 3, 4, 5].map((d) => ({
  id: `document-${d}`,
  title: `关于推进第${d}批企业登记全程电子化的实施意见`,
  number: `昆政发〔2019〕${900 + d}号`,
  tasks: [1, 2, 3].map((t) => ({
    id: `document-${d}#${t}`,
    title: `第${t}项：允许一处住所登记多家小店，登记材料由七份减为三份，当场发照`,
    deadline: t === 2 ? null : '2025年底前',
    agencies: [0, 1, 2].map((a) => ({ id: `530100:${names[a]}`, name: `昆明市${names[a]}`, role: roles[a] })),
  })),
}));

export const root = { documents: () => documents, hello: () => 'world' };

export const schema = buildSchema(sdl);
