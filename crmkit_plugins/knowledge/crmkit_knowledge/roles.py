"""Who may read, write and publish."""

from __future__ import annotations

from crmkit import Customer, Employee, Grant, Interaction, Opportunity, Role, _
from crmkit_knowledge.article import Article
from crmkit_knowledge.asking import Answer, Question, Vote
from crmkit_knowledge.category import Category
from crmkit_knowledge.leaving import ExitItem
from crmkit_knowledge.scripts import Conversation, Script
from crmkit_knowledge.tacit import Note
from crmkit_knowledge.version import Version

_SHOWN = "state == 'published'"
_PARTNERS = f"{_SHOWN} and audience in ('partner', 'public')"
_PUBLIC = f"{_SHOWN} and audience == 'public'"
_OWN = "owner == me"
_USE = (
    "knowledge.search", "knowledge.ask", "knowledge.vote", "knowledge.translations",
)  # fmt: skip
_WORK = (
    *_USE, "knowledge.suggest", "knowledge.answer_with", "knowledge.fill", "knowledge.wanted",
    "knowledge.versions", "knowledge.compare", "knowledge.behind", "knowledge.script_for",
    "knowledge.next_line", "knowledge.say", "knowledge.note", "knowledge.learn",
    "knowledge.who_knows", "knowledge.answer_exit",
)  # fmt: skip
_WRITE = (
    "knowledge.write", "knowledge.translate", "knowledge.revise", "knowledge.submit",
    "knowledge.confirm",
)  # fmt: skip

# What an employee who uses knowledge sees and does beside articles.
_TOGETHER = (
    Grant(Category),
    Grant(Vote, read="voter == me", write="voter == me"),
    Grant(Answer, write="answered_by == me"),
    Grant(Script, read="state == 'active'"),
    Grant(Conversation, write="True"),
    Grant(Note, write="author == me or owner == me"),
    Grant(ExitItem, read=_OWN, write=_OWN),
    Grant(Customer), Grant(Interaction), Grant(Opportunity), Grant(Employee),
)  # fmt: skip

READER = Role(
    "knowledge.reader",
    _("Reads what is published, uses it, and notes what they know"),
    grants=(
        Grant(Article, read=_SHOWN),
        Grant(Version, read="state in ('published', 'superseded')"),
        *_TOGETHER,
    ),
    operations=_WORK,
)

AUTHOR = Role(
    "knowledge.author",
    _("Writes {article.plural} and looks after their own"),
    grants=(
        Grant(Article, read=f"{_SHOWN} or {_OWN}", write=_OWN),
        Grant(
            Version,
            read="state in ('published', 'superseded') or author == me or article.owner == me",
            write="author == me or article.owner == me",
        ),
        *_TOGETHER,
    ),
    operations=(*_WORK, *_WRITE),
    reports=("knowledge.usefulness", "knowledge.gaps", "knowledge.questions"),
)

EDITOR = Role(
    "knowledge.editor",
    _(
        "Publishes, keeps the tree, the {script.plural} and the gaps in view, and sees people off"
    ),
    grants=(
        *(
            Grant(one, write="True")
            for one in (Article, Version, Category, Question, Vote, Answer, Script, Conversation,
                        Note, ExitItem)
        ),
        Grant(Customer), Grant(Interaction), Grant(Opportunity), Grant(Employee),
    ),
    operations=("knowledge.*",),
    reports=("knowledge.*",),
)  # fmt: skip

PARTNER = Role(
    "knowledge.partner",
    _("Reads what is published for partners and for everybody"),
    grants=(
        Grant(Article, read=_PARTNERS, hide=("owner", "suits", "review_on", "asked_for")),
        Grant(Category),
        Grant(Vote, read="voter == me", write="True"),
    ),
    operations=_USE,
)

PUBLIC = Role(
    "knowledge.public",
    _("Reads what is published for everybody: the help page of a shop"),
    grants=(
        Grant(Article, read=_PUBLIC, hide=("owner", "suits", "review_on", "asked_for")),
        Grant(Category),
        Grant(Vote, read="False", write="True"),
    ),
    operations=_USE,
)

ROLES = (READER, AUTHOR, EDITOR, PARTNER, PUBLIC)
