// How conditions are put together; README.md says by what rules. {field}, {value}, {condition}, {pattern} are other pieces or names of parameters.

//= equal
{field} = {value}

//= in
{field} IN {value}

//= contains
{field} CONTAINS {value}

//= startsWith
{field} STARTS WITH {value}

//= atLeast
{field} >= {value}

//= atMost
{field} <= {value}

//= not
NOT coalesce({condition}, false)

//= exists
EXISTS { {pattern} WHERE {condition} }

//= any
any({pattern} WHERE {condition})
