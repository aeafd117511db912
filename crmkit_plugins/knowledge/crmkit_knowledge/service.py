"""What can be done with articles: the operations of the knowledge base."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from sqlalchemy import and_

from crmkit import (
    Customer,
    Interaction,
    Opportunity,
    Service,
    To,
    _,
    operation,
)
from crmkit_knowledge import asking, reviewing, writing
from crmkit_knowledge.article import TEMPLATES, Article
from crmkit_knowledge.asking import Answer, Question, Vote
from crmkit_knowledge.category import Category, below
from crmkit_knowledge.searching import Found, search
from crmkit_knowledge.spelling import Word, relearn
from crmkit_knowledge.suggesting import Suggestion, languages, suggest
from crmkit_knowledge.templates import fill, wanted
from crmkit_knowledge.version import Version, difference

Kind = Literal["article", "faq", "contract", "letter", "form"]
Audience = Literal["internal", "partner", "public"]


class Knowledge(Service):
    """The knowledge base: articles are written, reviewed, published, found and judged."""

    # Writing

    @operation("knowledge.write", title=_("Write {article.indefinite}"))
    def write(
        self,
        title: str,
        body: str = "",
        *,
        kind: Kind = "article",
        language: str | None = None,
        keywords: Sequence[str] = (),
        category: To[Category] | None = None,
        audience: Audience = "internal",
        suits: str | None = None,
        owner: str | None = None,
    ) -> Article:
        """A new article, as a draft.

        The body of a contract, letter or form is a template; one that names what nothing has
        raises Refused, as does a `suits` that is no criterion about customers.
        """
        place = None if category is None else self.work.get(Category, category)
        return writing.write(
            self.work,
            Article(
                title=title, body=body, kind=kind, language=language, keywords=tuple(keywords),
                category=place, audience=audience, suits=suits, owner=owner,
            ),
        )  # fmt: skip

    @operation("knowledge.translate", title=_("Translate {article.indefinite}"))
    def translate(
        self,
        article: To[Article],
        language: str,
        title: str,
        body: str = "",
        keywords: Sequence[str] = (),
    ) -> Article:
        """A draft that says the same in another language. Raises Refused where there is one."""
        said = {"title": title, "body": body, "keywords": tuple(keywords)}
        return writing.translate(self.work, self._get(article), language, said)

    @operation("knowledge.revise", title=_("Revise {article.indefinite}"))
    def revise(
        self,
        article: To[Article],
        *,
        title: str | None = None,
        body: str | None = None,
        keywords: Sequence[str] | None = None,
        note: str = "",
    ) -> Version:
        """What is to replace the published version: a draft, until it is published.

        Of a translation it says that it follows the newest version of its original. Raises Refused
        while a version is being reviewed.
        """
        words = None if keywords is None else tuple(keywords)
        said = {"title": title, "body": body, "keywords": words}
        given = {name: value for name, value in said.items() if value is not None}
        return writing.revise(self.work, self._get(article), note, given)

    @operation("knowledge.submit", title=_("Ask for a review"))
    def submit(self, article: To[Article]) -> Version:
        """The draft is to be reviewed. Raises Refused where there is no draft."""
        return writing.submit(self.work, self._get(article))

    @operation("knowledge.send_back", title=_("Send {version.indefinite} back"))
    def send_back(self, article: To[Article], why: str) -> Version:
        """What is being reviewed becomes a draft again, with the reason. Raises Refused."""
        return writing.send_back(self.work, self._get(article), why)

    @operation("knowledge.publish", title=_("Publish {article.indefinite}"))
    def publish(self, article: To[Article]) -> Article:
        """Agree to what is being reviewed: readers see it from now on.

        Raises Refused for what was not submitted, and, unless the setting `four_eyes` is off, for
        what the actor wrote.
        """
        published = writing.publish(self.work, self._get(article))
        reviewing.settle(self.work, published)
        return published

    @operation("knowledge.outdate", title=_("Declare {article.indefinite} outdated"))
    def outdate(self, article: To[Article]) -> Article:
        """Nobody finds the article any more. It can be revised and published again."""
        outdated = writing.outdate(self.work, self._get(article))
        reviewing.settle(self.work, outdated)
        return outdated

    @operation("knowledge.confirm", title=_("Confirm {article.indefinite}"))
    def confirm(self, article: To[Article]) -> Article:
        """The article was looked at and is still right; it is looked at again later."""
        return reviewing.confirm(self.work, self._get(article))

    @operation(
        "knowledge.bring_in", title=_("Bring published {article.plural} in"), privileged=True
    )
    def bring_in(self, articles: Iterable[Article]) -> int:
        """Add articles that were reviewed and published elsewhere, as published; how many."""
        with self.work.acting("knowledge"):
            return writing.bring_in(self.work, articles)

    @operation("knowledge.versions", title=_("{Version.plural} of {article.indefinite}"))
    def versions(self, article: To[Article]) -> tuple[Version, ...]:
        """All versions that the actor may see, the newest first."""
        row = self.work.table(Version).c
        found = self.work.find(Version, row.article == self._get(article).id)
        return tuple(sorted(found, key=lambda one: -one.number))

    @operation("knowledge.compare", title=_("Compare two {version.plural}"))
    def compare(self, before: To[Version], after: To[Version]) -> str:
        """What changed from one version to the other, as a unified diff."""
        return difference(self.work.get(Version, before), self.work.get(Version, after))

    @operation("knowledge.translations", title=_("{Article.indefinite} in all its languages"))
    def translations(self, article: To[Article]) -> tuple[Article, ...]:
        """The original and its translations, as far as the actor may see them."""
        return tuple(writing.translations(self.work, self._get(article)))

    @operation("knowledge.behind", title=_("How far a translation is behind"))
    def behind(self, article: To[Article]) -> int:
        """How many published versions of its original a translation does not say yet."""
        return writing.behind(self.work, self._get(article))

    # Finding

    @operation("knowledge.search", title=_("Search the knowledge base"))
    def search(
        self,
        text: str,
        *,
        language: str | None = None,
        category: To[Category] | None = None,
        kinds: Sequence[Kind] = (),
        limit: int = 10,
    ) -> Found:
        """The published articles that answer a question, as far as the actor may read them.

        By all of its words, however they are written; else by words that they may have been meant
        to be; else by any of them. Raises Invalid for more than 500 characters.
        """
        row: Any = self.work.table(Article).c
        conditions = []
        if category is not None:
            places = below(self.work, self.work.get(Category, category))
            conditions.append(row.category.in_(places))
        if kinds:
            conditions.append(row.kind.in_(tuple(kinds)))
        where = and_(*conditions) if conditions else None
        return search(self.work, text, where, language, limit)

    @operation("knowledge.ask", title=_("Ask the knowledge base"))
    def ask(
        self,
        text: str,
        *,
        language: str | None = None,
        customer: To[Customer] | None = None,
        limit: int = 10,
    ) -> Found:
        """As `search`, and the question is kept: what finds nothing is a gap to be filled."""
        about = None if customer is None else self.work.get(Customer, customer)
        found = self.search(text, language=language, limit=limit)
        actor = self.work.actor
        asker = actor.key if actor.kind == "employee" else None
        with self.work.acting("knowledge"):
            self.work.add(
                Question(question=text, language=language, how=found.how, asked_by=asker,
                         customer=about)
            )  # fmt: skip
        return found

    @operation("knowledge.suggest", title=_("Suggest {article.plural}"))
    def suggest(
        self,
        customer: To[Customer] | None = None,
        interaction: To[Interaction] | None = None,
        *,
        language: str | None = None,
        limit: int = 5,
    ) -> tuple[Suggestion, ...]:
        """Articles for the customer and the interaction at hand, by its text and by their facts."""
        talk = None if interaction is None else self.work.get(Interaction, interaction)
        who = customer if customer is not None or talk is None else talk.customer
        known = None if who is None else self.work.get(Customer, who)
        return suggest(self.work, known, talk, languages(known, language), limit)

    # Using

    @operation("knowledge.answer_with", title=_("Answer with {article.indefinite}"))
    def answer_with(self, interaction: To[Interaction], article: To[Article]) -> Answer:
        """Record that an interaction was answered with an article, and with which version of it."""
        return asking.answer(self.work, self.work.get(Interaction, interaction), self._get(article))

    @operation("knowledge.vote", title=_("Say whether {article.indefinite} helped"))
    def vote(
        self,
        article: To[Article],
        helpful: bool,
        *,
        comment: str = "",
        customer: To[Customer] | None = None,
    ) -> Vote:
        """One vote of each reader on each version; a second one replaces the first."""
        about = None if customer is None else self.work.get(Customer, customer)
        return asking.vote(self.work, self._get(article), helpful, comment, about)

    @operation("knowledge.fill", title=_("Fill in a contract, letter or form"))
    def fill(
        self,
        article: To[Article],
        *,
        customer: To[Customer] | None = None,
        opportunity: To[Opportunity] | None = None,
        values: Mapping[str, Any] | None = None,
    ) -> str:
        """The HTML that a template makes with the fields and traits of these records.

        Every value is escaped. Raises Invalid for a value that the template names and that is not
        given, Refused for an article that is no template.
        """
        deal = None if opportunity is None else self.work.get(Opportunity, opportunity)
        who = customer if customer is not None or deal is None else deal.customer
        known = None if who is None else self.work.get(Customer, who)
        about = {"customer": known, "opportunity": deal, "employee": self._me()}
        return fill(self.work, self._get(article), about, values or {})

    @operation("knowledge.wanted", title=_("What a template is to be given"))
    def wanted(self, article: To[Article]) -> tuple[str, ...]:
        """The names of the values that a template takes beside what is known."""
        found = self._get(article)
        return wanted(found.body) if found.kind in TEMPLATES else ()

    @operation(
        "knowledge.relearn", title=_("Learn the words of all {article.plural}"), privileged=True
    )
    def relearn(self) -> int:
        """Forget the words by which misspelt ones are mended; learn those of published articles.

        Returns how many there are. For when much was outdated or removed.
        """
        with self.work.acting("knowledge"):
            articles = self.work.find(Article, "state == 'published'")
            relearn(self.work, ((one.title_words, one.body_words) for one in articles))
            return self.work.count(Word)

    def _get(self, article: To[Article]) -> Article:
        return self.work.get(Article, article)

    def _me(self) -> Any:
        from crmkit import Employee

        key = self.work.actor.key if self.work.actor.kind == "employee" else None
        return self.work.first(Employee, self.work.table(Employee).c.key == key)
