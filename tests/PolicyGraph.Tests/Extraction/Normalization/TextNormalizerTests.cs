using PolicyGraph.Model;
using PolicyGraph.Tests.Extraction.Support;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Normalization;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \u3000\t\n", "")]
    [InlineData("區(qū)", "区")]
    [InlineData("裝(zhuàng)備(bèi)", "装备")]
    [InlineData("区(qu)", "区（qu）")]
    [InlineData("(qū)", "（qū）")]
    [InlineData("A(qū)", "A（qū）")]
    [InlineData("区(qūqūqūqūqū)", "区（qūqūqūqūqū）")]
    [InlineData("推动?yōu)化", "推动?化")]
    [InlineData("甲,乙;丙:丁", "甲，乙；丙：丁")]
    [InlineData("a,b;c:d", "a,b;c:d")]
    [InlineData("a,乙", "a，乙")]
    [InlineData("5G ,市", "5G，市")]
    [InlineData(",,市", "，，市")]
    [InlineData("1,000元", "1,000元")]
    [InlineData("a  b", "a b")]
    [InlineData("甲\t乙", "甲\t乙")]
    [InlineData("1　总则", "1 总则")]
    [InlineData("１．１　总则", "1.1 总则")]
    [InlineData("甲\n\n\n\n乙", "甲\n\n乙")]
    [InlineData("甲\r\n乙\r丙\u2028丁", "甲\n乙\n丙\n丁")]
    [InlineData("甲  \n乙", "甲\n乙")]
    [InlineData("**甲**", "甲")]
    [InlineData("甲*乙", "甲*乙")]
    [InlineData("# 甲#乙", "甲#乙")]
    [InlineData("甲\0乙\u0007", "甲乙")]
    [InlineData("甲\uFE0F", "甲")]
    [InlineData("𠮷田", "𠮷田")]
    [InlineData("\uD800甲", "\uD800甲")]
    [InlineData("［甲］｛乙｝", "[甲]{乙}")]
    public void Text_is_brought_into_reading_form(string original, string expected)
    {
        Assert.Equal(expected, Extracted.Normalized(original).Text);
    }

    [Fact]
    public void Notes_tell_what_was_done_and_where_first()
    {
        Diagnostic[] expected =
        [
            new("PG1001", DiagnosticSeverity.Info, "3 Traditional characters are read as Simplified; the first is here.", new TextSpan(0, 1)),
            new("PG1002", DiagnosticSeverity.Info, "2 pinyin annotations in brackets are left out of the reading; the first is here.", new TextSpan(4, 5)),
            new("PG1003", DiagnosticSeverity.Info, "1 invisible characters are left out of the reading; the first is here.", new TextSpan(12, 13)),
        ];

        Assert.Equal(expected, Extracted.Normalized("區(qū)廳(tīng)\u200B經").Diagnostics.OrderBy(each => each.Code, StringComparer.Ordinal));
    }

    [Fact]
    public void Clean_text_has_no_notes()
    {
        Assert.Empty(Extracted.Normalized("（市科技局牵头，市财政局配合）\r\n2025年底前完成。").Diagnostics);
    }

    [Fact]
    public void Damaged_places_beyond_fifty_are_counted()
    {
        var notes = Extracted.Normalized(string.Concat(Enumerable.Repeat("每年发?展图书" + new string('年', 100), 53))).Diagnostics;

        Assert.Equal(51, notes.Length);
        Assert.Equal("A byte was lost here: the characters are not what was written; compare with another copy.", notes[0].Message);
        Assert.Equal(new TextSpan(3, 4), notes[0].Span);
        Assert.Equal(new Diagnostic("PG1004", DiagnosticSeverity.Warning, "3 more damaged places are not listed.", null), notes[^1]);
    }

    [Fact]
    public void Damaged_phrase_that_is_known_is_restored()
    {
        const string original = "各?纾ㄕ颍?负责";
        var normalized = Extracted.Normalized(original);

        Assert.Equal("各乡（镇）负责", normalized.Text);
        Assert.Equal(
            new Diagnostic("PG1005", DiagnosticSeverity.Warning, "Damaged characters were restored to a phrase that they are known to come from.", new TextSpan(1, 6)),
            Assert.Single(normalized.Diagnostics));
        Assert.Equal("?纾ㄕ颍?", normalized.Home(1, 5).Slice(original).ToString());
    }
}
