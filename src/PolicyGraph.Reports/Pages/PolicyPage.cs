using System.Globalization;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Pages;

/// <summary>One policy as a page of one file: what it is, who has which measure, and what it names.</summary>
internal static class PolicyPage
{
    public static void Write(Policy policy, Stream output)
    {
        using var page = new PageFrame(output, policy.Title ?? policy.Id);
        WriteFacts(page, policy);
        page.Write($"<h2>措施与责任单位</h2>\n<div class=\"wide\"><table class=\"stack\">\n<thead><tr><th scope=\"col\">编号</th><th scope=\"col\">措施</th><th scope=\"col\" class=\"owners\">责任单位</th><th scope=\"col\">完成时限</th></tr></thead>\n<tbody>\n");
        foreach (var measure in policy.Measures)
            WriteMeasure(page, measure, hasText: policy.Text is not null);
        page.Write("</tbody>\n</table></div>\n");
        WriteCitations(page, "依据", policy.Basis);
        WriteCitations(page, "引用", policy.Citations);
        WriteDiagnostics(page, policy);
        if (policy.Text is { } text)
            page.Write($"<h2>原文</h2>\n<p class=\"note\">责任清单加底色，单位按角色着色，悬停可见规范全称。</p>\n<pre class=\"text\">{TextMarkup.Of(policy, text)}</pre>\n");
    }

    private static void WriteFacts(PageFrame page, Policy policy)
    {
        page.Write("<dl class=\"facts\">\n");
        WriteFact(page, "文号", policy.DocumentNumber);
        WriteFact(page, "发文机关", policy.Issuer?.Name);
        WriteFact(page, "地区", policy.Region?.FullName);
        WriteFact(page, "成文日期", DayOf(policy.IssuedOn));
        WriteFact(page, "发布日期", DayOf(policy.PublishedOn));
        WriteFact(page, "来源", policy.Source);
        page.Write("</dl>\n");
    }

    private static void WriteFact(PageFrame page, string name, string? value)
    {
        if (value is not null)
            page.Write($"<dt>{name}</dt><dd>{HtmlText.Of(value)}</dd>\n");
    }

    private static void WriteMeasure(PageFrame page, Measure measure, bool hasText)
    {
        var number = HtmlText.Of(measure.Number);
        page.Write($"<tr><td class=\"mark\">{(hasText ? $"<a href=\"#{TextMarkup.AnchorOf(measure)}\">{number}</a>" : number)}</td><td>");
        if (!measure.Path.IsEmpty)
            page.Write($"<div class=\"path\">{HtmlText.Of(string.Join(" › ", measure.Path))}</div>");
        page.Write($"<div>{HtmlText.Of(measure.Text.Length > 0 ? measure.Text : measure.Title)}</div>");
        page.Write($"<div class=\"list\">{ListMarkup.Of(measure)}</div></td><td>");
        foreach (var group in measure.Assignments.GroupBy(assignment => assignment.Role).OrderBy(group => group.Key))
        {
            page.Write($"<div><span class=\"role {ListMarkup.ClassOf(group.Key)}\">{ChineseNames.Of(group.Key)}</span> ");
            page.Write($"{string.Join("、", group.Select(NameOf))}</div>");
        }
        page.Write($"</td><td>{HtmlText.Of(measure.Deadline)}</td></tr>\n");
    }

    private static string NameOf(Assignment assignment) => CurrentBody.Of(assignment.Department) is { } current
        ? $"{HtmlText.Of(assignment.Department.Name)}（现为{HtmlText.Of(current)}）"
        : HtmlText.Of(assignment.Department.Name);

    private static void WriteCitations(PageFrame page, string heading, IReadOnlyCollection<Citation> citations)
    {
        if (citations.Count == 0)
            return;
        page.Write($"<h2>{heading}</h2>\n<ul>\n");
        foreach (var citation in citations)
            page.Write($"<li>{(citation.Title is { } title ? $"《{HtmlText.Of(title)}》" : "")}{HtmlText.Of(citation.DocumentNumber)}</li>\n");
        page.Write("</ul>\n");
    }

    private static void WriteDiagnostics(PageFrame page, Policy policy)
    {
        if (policy.Diagnostics.IsEmpty)
            return;
        page.Write("<h2>读取提示</h2>\n<ul>\n");
        foreach (var diagnostic in policy.Diagnostics)
            page.Write($"<li>{HtmlText.Of(diagnostic.Code)} {HtmlText.Of(diagnostic.Message)}</li>\n");
        page.Write("</ul>\n");
    }

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
