namespace PolicyGraph.Reports.Graphs;

/// <summary>
/// What the terms of the JSON-LD mean: W3C ORG for bodies and reforms, schema.org for documents and places, SKOS for other
/// names, and terms of our own for measures, roles and what a list says.
/// </summary>
internal static class LinkedDataContext
{
    /// <summary>Before the ids of things and of our own terms; URNs, because nothing answers under them.</summary>
    public const string Root = "urn:policygraph:";

    public const string Json =
        """
        {
        "org":"http://www.w3.org/ns/org#","schema":"https://schema.org/","skos":"http://www.w3.org/2004/02/skos/core#",
        "xsd":"http://www.w3.org/2001/XMLSchema#","pg":"urn:policygraph:term:",
        "id":"@id","type":"@type",
        "name":"schema:name","altLabel":"skos:altLabel","prefLabel":{"@id":"skos:prefLabel","@container":"@language"},
        "identifier":"schema:identifier","documentNumber":"schema:legislationIdentifier",
        "issuedOn":{"@id":"schema:legislationDate","@type":"xsd:date"},"publishedOn":{"@id":"schema:datePublished","@type":"xsd:date"},
        "passedBy":{"@id":"schema:legislationPassedBy","@type":"@id"},
        "responsible":{"@id":"schema:legislationResponsible","@type":"@id"},
        "basedOn":{"@id":"schema:isBasedOn","@type":"@id"},"cites":{"@id":"schema:citation","@type":"@id"},
        "isPartOf":{"@id":"schema:isPartOf","@type":"@id"},"containedInPlace":{"@id":"schema:containedInPlace","@type":"@id"},
        "areaServed":{"@id":"schema:areaServed","@type":"@id"},"text":"schema:text","place":"schema:position","source":"schema:url",
        "before":{"@id":"org:originalOrganization","@type":"@id"},"after":{"@id":"org:resultingOrganization","@type":"@id"},
        "year":{"@id":"pg:year","@type":"xsd:gYear"},
        "department":{"@id":"pg:department","@type":"@id"},"measure":{"@id":"pg:measure","@type":"@id"},"role":{"@id":"pg:role","@type":"@id"},
        "sameTask":{"@id":"skos:closeMatch","@type":"@id"},"keywords":"schema:keywords",
        "path":{"@id":"pg:path","@container":"@list"},
        "kind":"pg:kind","level":"pg:level","function":"pg:function","status":"pg:status","fullName":"pg:fullName","basis":"pg:basis",
        "number":"pg:number","responsibility":"pg:responsibility","deadline":"pg:deadline","asWritten":"pg:asWritten","isGroup":"pg:isGroup",
        "ordinal":"pg:ordinal","position":"pg:position","confidence":"pg:confidence","rule":"pg:rule","start":"pg:start","end":"pg:end",
        "responsibilityStart":"pg:responsibilityStart","responsibilityEnd":"pg:responsibilityEnd"
        }
        """;

    /// <summary>The roles, as ORG knows roles.</summary>
    public const string Roles =
        """
        {"id":"pg:Lead","type":"org:Role","prefLabel":{"zh":"牵头","en":"leads"}},
        {"id":"pg:Coordinate","type":"org:Role","prefLabel":{"zh":"配合","en":"coordinates"}},
        {"id":"pg:Shared","type":"org:Role","prefLabel":{"zh":"分工负责","en":"shares"}},
        {"id":"pg:Responsible","type":"org:Role","prefLabel":{"zh":"负责","en":"is responsible"}}
        """;

    public static string IdOf(NodeSpace space, string id) =>
        Root + PropertyText.KeyOf(space, Uri.EscapeDataString(id));
}
