-- A policy that is only cited is called by the first of the titles that it is cited by, which many policies may do.
DROP INDEX citation_by_target;
CREATE INDEX citation_by_target ON citation (target, title);
