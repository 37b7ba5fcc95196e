using PolicyGraph.Extraction.Departments;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>Reads one item of a list: the words before its names, a predicate behind them, a partner after 会同, a time limit.</summary>
internal sealed class ItemReader(string text, ListDraft draft)
{
    // No list holds so much without a separator; looking for names in it would cost the square of its length.
    private const int LongestItem = 1500;

    private readonly NameReader _names = draft.NameReader;
    private readonly ItemOpening _opening = new(text, draft);
    private readonly EnumerationReader _enumeration = new(text, draft);
    private bool _isRunningText, _inPartners, _inOtherLabel;

    public void Begin(ListForm form)
    {
        (_isRunningText, _inPartners, _inOtherLabel) = (form is ListForm.Sentence or ListForm.WholeText, false, false);
        _enumeration.Begin(form);
    }

    /// <summary>A clause ends: a partner's enumeration ends with it, and what a label without a role speaks of.</summary>
    public void EndClause() => _inPartners = _inOtherLabel = false;

    public void Read(int start, int end, NameSeparator before)
    {
        Trim(ref start, ref end);
        if (start >= end)
        {
            return;
        }

        // 会同省国资委，各市人民政府按职责分工负责: a class of its own behind ， is no partner.
        _inPartners &= before != NameSeparator.Comma || text[start] != '各';

        if (end - start > LongestItem)
        {
            draft.AddName(start, end, before, role: null);
            return;
        }

        var item = text.AsSpan(start, end - start);
        var known = _names.Find(item);
        if (known is { IsPlain: true })
        {
            // Most items are a name that the tables have, and nothing more is to be looked for in them.
            draft.AddName(start, end, before, RoleWords.RoleAmong(_inPartners), known);
            return;
        }

        if (!_inOtherLabel && known is { Parts.IsKnown: false } && known.Item(_names) is { IsRead: true } plain)
        {
            plain.AddTo(draft, start, before, _inPartners);
            _inPartners &= !plain.HasPredicate;
            return;
        }

        var isKnown = (known?.Parts ?? _names.Read(item)).IsKnown;
        if (isKnown && !item.Contains(Partner.With, StringComparison.Ordinal))
        {
            // 会同县财政局 may be 会同 + 县财政局.
            _enumeration.AddName(start, end, before, _inPartners);
            return;
        }

        if (!isKnown && DeadlineShape.Is(item))
        {
            draft.SetDeadline(item.ToString());
            draft.AddPiece(PieceKind.Deadline, start, end);
            return;
        }

        _inOtherLabel |= BeginsOtherLabel(item);
        if (_inOtherLabel || Aside.Is(item) || IsTaskBehindNames(item) || item.IndexOfAnyExceptInRange('0', '9') < 0 || item.IndexOfAnyExcept(NameMark.All) < 0)
        {
            draft.AddPiece(PieceKind.Object, start, end);
            return;
        }

        if (NameAnnotation.LeadNamedBy(item) is { IsEmpty: false } lead && draft.NoteLead(lead))
        {
            draft.AddPiece(PieceKind.Object, start, end);
            return;
        }

        var ending = isKnown ? null : Predicate.ReadAtEnd(item);
        if (ending is { } found && (DutyBeforeTask.StandsIn(item[..found.Start]) ? ReadWithTask(start, end, before) : ReadNamesWithPredicate(start, item, found, before)))
        {
            return;
        }

        var opening = _opening.Skip(start, end, _isRunningText, ref before) - start;
        start += opening;
        var whole = end;
        end -= DeadlineShape.LengthBehindName(text.AsSpan(start, end - start));
        ending = opening == 0 && end == whole ? ending : Predicate.ReadAtEnd(text.AsSpan(start, end - start));
        if (ending is { } read && WithoutOffice(text.AsSpan(start, end - start), read) is { } predicate)
        {
            var names = ReadAssistants(start, start + predicate.Start, before);
            ReadNamesOrPartner(names, start + predicate.Start, names > start ? NameSeparator.Begin : before);
            draft.AddPiece(PieceKind.Predicate, start + predicate.Start, end);
            draft.ApplyPredicate(predicate);
            _inPartners = false;
        }
        else if (!ReadWithTask(start, end, before))
        {
            ReadNamesOrPartner(start, end, before);
        }

        if (end < whole)
        {
            draft.SetDeadline(text[end..whole]);
            draft.AddPiece(PieceKind.Deadline, end, whole);
        }
    }

    /// <summary>市财政局负责, 市财政局等部门负责: names and their predicate, as the items that give roles mostly are; false for any other item.</summary>
    private bool ReadNamesWithPredicate(int start, ReadOnlySpan<char> item, Predicate predicate, NameSeparator before)
    {
        if (predicate.Start == 0 || RoleWords.MayEndOffice(item[predicate.Start..]) || !_enumeration.ReadBeforePredicate(start, start + predicate.Start, before, _inPartners))
        {
            return false;
        }

        draft.AddPiece(PieceKind.Predicate, start + predicate.Start, start + item.Length);
        draft.ApplyPredicate(predicate);
        _inPartners = false;
        return true;
    }

    /// <summary>In running text, and where no word has given a duty yet, such words say that it is no list.</summary>
    private bool IsTaskBehindNames(ReadOnlySpan<char> item) =>
        !_isRunningText && draft.Names.Count > 0 && (draft.FirstLabel is not null || draft.HasRoleWords) && Aside.IsTask(item);

    /// <summary>适用范围：某某新区 behind 负责部门：…: the label gives no role, and nothing up to the clause's end is given a duty.</summary>
    private bool BeginsOtherLabel(ReadOnlySpan<char> item)
    {
        const int longest = 8;
        var colon = item[..Math.Min(item.Length, longest)].IndexOf('：');
        return colon > 1 && draft.FirstLabel is not null && draft.Names.Count > 0 && !item[..colon].Contains('（') && !BodyShape.EndsLikeBody(item[..colon]);
    }

    /// <summary>The predicate that ends the item, an office's last word left to it; null where all of the item is a name.</summary>
    private Predicate? WithoutOffice(ReadOnlySpan<char> item, Predicate predicate)
    {
        if (_names.Read(item).IsKnown)
        {
            return null;
        }

        var office = OfficeLength(item, predicate.Start);
        return office == 0 ? predicate
            : Predicate.ReadAtEnd(item[(predicate.Start + office)..]) is { Start: 0 } rest ? rest with { Start = predicate.Start + office } : null;
    }

    /// <summary>市灯会办 is an office, and so is 目督办 of 目督办牵头, though 会办 and 督办 are role words: what would be left is no body.</summary>
    private int OfficeLength(ReadOnlySpan<char> item, int predicate) =>
        predicate > 0 && RoleWords.MayEndOffice(item[predicate..]) && !BodyShape.EndsLikeBody(item[..predicate]) && !_names.Read(item[..predicate]).IsKnown ? RoleWords.OfficeEnding : 0;

    private void Trim(ref int start, ref int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\u3000')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t' or '\u3000')
        {
            end--;
        }
    }

    /// <summary>
    /// 市人社局配合市委有关部门落实: who stands before 配合 assists those behind it, to whom the predicate at the end gives their role.
    /// Returns where these begin; <paramref name="start"/> where nobody assists.
    /// </summary>
    private int ReadAssistants(int start, int end, NameSeparator before)
    {
        var item = text.AsSpan(start, end - start);
        var at = item.IndexOf(RoleWords.Assists, StringComparison.Ordinal);
        if (at < 0 || !BodyShape.EndsLikeBody(item[..at]) || !BodyShape.EndsLikeBody(item[(at + RoleWords.Assists.Length)..]))
        {
            return start;
        }

        _enumeration.Read(start, start + at, before, _inPartners);
        draft.AddPiece(PieceKind.Predicate, start + at, start + at + RoleWords.Assists.Length);
        draft.ApplyPredicate(new Predicate(at, PredicateTraits.Coordinate));
        _inPartners = false;
        return start + at + RoleWords.Assists.Length;
    }

    /// <summary>市科技局牵头会同市财政局: what stands before 会同 waits for the predicate, what stands behind it assists.</summary>
    private void ReadNamesOrPartner(int start, int end, NameSeparator before)
    {
        if (Partner.Find(text.AsSpan(start, end - start), _names) is not { } partner)
        {
            _enumeration.Read(start, end, before, _inPartners);
            return;
        }

        if (partner.At > 0)
        {
            var leftEnd = start + partner.At;
            if (Predicate.ReadAtEnd(text.AsSpan(start, partner.At)) is { } predicate)
            {
                _enumeration.Read(start, start + predicate.Start, before, _inPartners);
                draft.AddPiece(PieceKind.Predicate, start + predicate.Start, leftEnd);
                draft.ApplyPredicate(predicate);
            }
            else
            {
                _enumeration.Read(start, leftEnd, before, _inPartners);
            }
        }

        draft.AddPiece(PieceKind.Predicate, start + partner.At, start + partner.At + partner.Length);
        _inPartners = true;
        draft.NotePartner();
        _enumeration.Read(start + partner.At + partner.Length, end, NameSeparator.Begin, _inPartners);
    }

    /// <summary>市商务局牵头制定细则，市财政局、市税务局参与: in running text who begins the sentence may lead a task.</summary>
    private bool MayBeginSentence(int start, int end) =>
        draft.Names.Count == 0 && end < text.Length && text[end] == '，' && (start == 0 || text[start - 1] is not '，');

    /// <summary>市科技局负责技术攻关: a role word in the middle, a task behind it. In running text 由市城管局负责查处，各街道配合 alone.</summary>
    private bool ReadWithTask(int start, int end, NameSeparator before)
    {
        var isGiven = !_isRunningText || (start > 0 && text[start - 1] == '由' && end < text.Length && text[end] == '，');
        if ((!isGiven && !MayBeginSentence(start, end)) || DutyBeforeTask.Find(text.AsSpan(start, end - start), _names, leadsOnly: !isGiven) is not { } duty)
        {
            return false;
        }

        var task = start + duty.At + duty.Length;
        _enumeration.Read(start, start + duty.At, before, _inPartners);
        draft.AddPiece(PieceKind.Predicate, start + duty.At, task);
        draft.AddPiece(PieceKind.Object, task, end);
        draft.ApplyPredicate(new Predicate(duty.At, duty.Traits));
        _inPartners = false;
        return true;
    }
}
