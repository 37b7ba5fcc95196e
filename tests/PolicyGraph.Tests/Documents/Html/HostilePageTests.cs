using System.Text;
using PolicyGraph.Tests.Documents.Support;
using Xunit;

namespace PolicyGraph.Tests.Documents.Html;

public class HostilePageTests
{
    private const string TooDeep = "a.html: elements of the page are nested more than 512 deep; save its text as .txt or .docx [PG8021]";

    private const string TooMany = "a.html: the page has more than 250,000 elements; save its text as .txt or .docx [PG8022]";

    [Fact]
    public void Nesting_does_not_end_the_process() =>
        ChildTest.Passes(typeof(HostilePageTests), nameof(Deep_nesting_is_refused));

    [Theory(Explicit = true)]
    [InlineData("<div>|<span>|<b>|<table><tr><td>|<ul><li>|<svg>|<font color=red><div>|<blockquote>|<template>|<math><mtext>")]
    public void Deep_nesting_is_refused(string openings)
    {
        foreach (string opening in openings.Split('|'))
        {
            Fails(TooDeep, Repeat(opening, 100_000) + "市科技局");
        }
    }

    [Fact]
    public void Unclosed_formatting_that_every_paragraph_repeats_is_refused()
    {
        Fails(TooDeep, Sequence(20_000, i => $"<p><b id={i}>x"));
        Fails(TooDeep, Sequence(20_000, i => $"<div><b id={i}></div>x"));
        Fails(TooMany, "<p>" + Sequence(400, i => $"<b id={i}>") + Repeat("</p><p>x", 20_000));
    }

    [Fact]
    public void More_elements_than_a_document_has_are_refused() => Fails(TooMany, Repeat("x<br>", 300_000));

    [Theory]
    [InlineData("<p>&", 100_000, "；")]
    [InlineData("<", 300_000, "")]
    [InlineData("<!--", 250_000, "")]
    [InlineData("</p>", 100_000, "x")]
    [InlineData("<a b=\"", 100_000, "")]
    [InlineData("<html a=b>", 50_000, "x")]
    [InlineData("<table>x<tr>", 30_000, "")]
    [InlineData("<script><!--<script>", 50_000, "")]
    [InlineData("<b><i></b></i>", 30_000, "x")]
    [InlineData("<p style='display:none'>x", 30_000, "")]
    public void Odd_markup_ends_in_text_or_a_problem(string piece, int times, string end) =>
        AssertDocument.Ends(AssertDocument.Utf8("<html>" + Repeat(piece, times) + end), "a.html");

    [Fact]
    public void Many_attributes_are_no_trouble() =>
        AssertDocument.Reads("市科技局", AssertDocument.Utf8($"<p {Sequence(100_000, i => $"a{i} ")}>市科技局"), "a.html");

    [Fact]
    public void Nothing_is_loaded_from_the_network()
    {
        using var server = new SilentServer();
        string address = server.Address;
        AssertDocument.Reads(
            "市科技局负责。",
            AssertDocument.Utf8(
                $"""
                <!DOCTYPE html SYSTEM "{address}/a.dtd"><html><head><base href="{address}"><link rel=stylesheet href="{address}/a.css">
                <meta http-equiv=refresh content="0;url={address}"><script src="{address}/a.js"></script><style>@import url({address})</style></head>
                <body onload="fetch('{address}')"><img src="{address}/a.png"><iframe src="{address}"></iframe><object data="{address}"></object>
                <video src="{address}"></video><p>市科技局负责。</p></body></html>
                """),
            "a.html");
        Assert.False(server.WasCalled);
    }

    private static void Fails(string expected, string html) => AssertDocument.Fails(expected, AssertDocument.Utf8(html), "a.html");

    private static string Repeat(string piece, int times) => new StringBuilder().Insert(0, piece, times).ToString();

    private static string Sequence(int times, Func<int, string> piece) => string.Concat(Enumerable.Range(0, times).Select(piece));
}
