using System.Collections.Immutable;
using PolicyGraph.Extraction.Departments;
using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Responsibilities;

/// <summary>A list while it is scanned: names wait for the words that give them their role.</summary>
internal sealed class ListDraft(string text, NameReader names)
{
    private readonly List<ResponsibilityRole?> _roles = [];
    private int _clauseStart;
    private int _labelStart;
    private int _segmentStart;
    private int _commaStart;
    private bool _isDutyToAssist;
    private LabelKind? _label;

    public NameReader NameReader => names;

    public List<ListedName> Names { get; } = [];

    public List<ListPiece> Pieces { get; } = [];

    public string? Deadline { get; private set; }

    public bool HasRoleWords { get; private set; }

    /// <summary>The first label over bodies; null where predicates or nothing give the roles.</summary>
    public LabelKind? FirstLabel { get; private set; }

    /// <summary>责任单位为…: the words are a label only where nothing but bodies follows.</summary>
    public bool HasSpokenLabel { get; private set; }

    public bool HasLead { get; private set; }

    /// <summary>At least one name is of a body, not of a class.</summary>
    public bool NamesABody
    {
        get
        {
            foreach (var name in Names)
            {
                var span = text.AsSpan(name.Start, name.End - name.Start);
                if (!BodyShape.IsClass(span[(name.Known?.Parts ?? names.Read(span)).BareStart..]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Makes it ready for the next list.</summary>
    public void Clear()
    {
        Names.Clear();
        Pieces.Clear();
        _roles.Clear();
        (_clauseStart, _labelStart, _segmentStart, _commaStart) = (0, 0, 0, 0);
        (Deadline, FirstLabel, _label) = (null, null, null);
        HasRoleWords = HasSpokenLabel = HasLead = _isDutyToAssist = false;
    }

    public void AddPiece(PieceKind kind, int start, int end)
    {
        if (end > start)
        {
            Pieces.Add(new ListPiece(kind, start, end));
        }
    }

    public void AddName(int start, int end, NameSeparator before, ResponsibilityRole? role, KnownName? known = null)
    {
        Names.Add(new ListedName(start, end, before, default, known));
        _roles.Add(role);
        HasLead |= role == ResponsibilityRole.Lead;
        HasRoleWords |= role is not null;
        AddPiece(PieceKind.Name, start, end);
    }

    /// <summary>Makes the last name longer: 各有关委 + 、办、厅、局.</summary>
    public void ExtendLastName(int end)
    {
        var last = Names[^1];
        Names[^1] = last with { End = end, Known = null };
        Pieces.RemoveAll(piece => piece.Start >= last.Start);
        AddPiece(PieceKind.Name, last.Start, end);
    }

    /// <summary>
    /// Gives the names since the last predicate the role of this one. 配合 and its like do not reach over ；:
    /// in 甲局、乙局；丙局督促落实 only the last assists.
    /// </summary>
    public void ApplyPredicate(Predicate predicate)
    {
        HasRoleWords = true;
        _isDutyToAssist |= predicate.IsDutyToAssist;
        var from = predicate.RoleFor(1) == ResponsibilityRole.Coordinate ? Math.Max(_clauseStart, _segmentStart) : _clauseStart;

        // 责任单位：甲局、乙局，丙中心配合: what stands before ， has the label's role.
        if (_label is { } label && from == _labelStart && _commaStart > from && !Agrees(label, predicate))
        {
            from = _commaStart;
        }

        var waiting = CountWaiting(from);
        if (waiting > 0)
        {
            Assign(from, predicate.RoleFor(waiting));
        }

        _clauseStart = Names.Count;
    }

    private static bool Agrees(LabelKind label, Predicate predicate) => label switch
    {
        LabelKind.Lead => predicate.IsLead,
        LabelKind.Coordinate => predicate.RoleFor(1) == ResponsibilityRole.Coordinate,
        _ => !predicate.IsLead && predicate.RoleFor(1) != ResponsibilityRole.Coordinate,
    };

    /// <summary>（市水利局为牵头单位） behind the names: the one that it calls leads; false where none is called so.</summary>
    public bool NoteLead(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (text.AsSpan(Names[i].Start, Names[i].End - Names[i].Start).SequenceEqual(name))
            {
                _roles[i] = ResponsibilityRole.Lead;
                HasLead = HasRoleWords = true;
                return true;
            }
        }

        return false;
    }

    /// <summary>A ， ends what an assistant's predicate reaches over, where the label needs those before it.</summary>
    public void CloseEnumeration() => _commaStart = Names.Count;

    /// <summary>Under a label ； parts clauses: a predicate behind it does not reach over it.</summary>
    public void CloseSegment()
    {
        _segmentStart = Names.Count;
        if (FirstLabel is not null)
        {
            _clauseStart = Names.Count;
        }
    }

    /// <summary>会同 gives what follows a role, and so speaks of duties.</summary>
    public void NotePartner() => HasRoleWords = true;

    /// <summary>Ends the stretch that a label holds; names that no predicate took get the label's role.</summary>
    public void CloseLabel(LabelKind? label)
    {
        var waiting = CountWaiting(_labelStart);
        if (waiting > 0)
        {
            var role = label is { } kind ? RoleWords.RoleOf(kind) : null;
            Assign(_labelStart, role ?? (waiting > 1 ? ResponsibilityRole.Shared : ResponsibilityRole.Responsible));
        }

        _labelStart = _clauseStart = Names.Count;
    }

    public void OpenLabel(Label label)
    {
        if (FirstLabel is null && !HasRoleWords)
        {
            DropTasks();
        }

        FirstLabel ??= label.Kind;
        _label = label.Kind;
        HasSpokenLabel |= label.IsSpoken;
        HasRoleWords = true;
    }

    /// <summary>预期性指标，牵头单位：…: what stands before the first label and is called like no body says what, not who.</summary>
    private void DropTasks()
    {
        var tasks = new HashSet<int>();
        for (var i = 0; i < Names.Count; i++)
        {
            var name = text.AsSpan(Names[i].Start, Names[i].End - Names[i].Start);
            if (!names.Read(name).IsKnown && !BodyShape.EndsLikeBody(name))
            {
                tasks.Add(Names[i].Start);
                continue;
            }

            (Names[i - tasks.Count], _roles[i - tasks.Count]) = (Names[i], _roles[i]);
        }

        Names.RemoveRange(Names.Count - tasks.Count, tasks.Count);
        _roles.RemoveRange(Names.Count, tasks.Count);
        for (var i = 0; i < Pieces.Count; i++)
        {
            Pieces[i] = Pieces[i] is { Kind: PieceKind.Name } piece && tasks.Contains(piece.Start) ? piece with { Kind = PieceKind.Object } : Pieces[i];
        }

        _labelStart = _clauseStart = _segmentStart = Names.Count;
    }

    public void SetDeadline(string deadline) => Deadline ??= deadline.Length == 0 ? null : deadline;

    /// <summary>The names with their roles. Where nobody else is named, 负责指导 is a duty as any other.</summary>
    public ImmutableArray<ListedName> ToNames()
    {
        var named = ImmutableArray.CreateBuilder<ListedName>(Names.Count);
        var alone = Names.Count > 1 ? ResponsibilityRole.Shared : ResponsibilityRole.Responsible;
        var isDuty = _isDutyToAssist && FirstLabel is null && _roles.TrueForAll(role => role == ResponsibilityRole.Coordinate);
        for (var i = 0; i < Names.Count; i++)
        {
            named.Add(Names[i] with { Role = isDuty ? alone : _roles[i] ?? ResponsibilityRole.Responsible });
        }

        return named.MoveToImmutable();
    }

    private int CountWaiting(int from)
    {
        var waiting = 0;
        for (var i = from; i < _roles.Count; i++)
        {
            waiting += _roles[i] is null ? 1 : 0;
        }

        return waiting;
    }

    private void Assign(int from, ResponsibilityRole role)
    {
        HasLead |= role == ResponsibilityRole.Lead;
        for (var i = from; i < _roles.Count; i++)
        {
            _roles[i] ??= role;
        }
    }
}
