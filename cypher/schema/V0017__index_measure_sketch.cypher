// Measures by pairs of their heaviest words, to find those that give out the same task.
CREATE FULLTEXT INDEX measure_sketch IF NOT EXISTS FOR (n:Measure) ON EACH [n.sketchKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
