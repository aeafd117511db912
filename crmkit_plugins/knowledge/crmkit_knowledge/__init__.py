"""Knowledge: articles, templates, conversation scripts, who knows what."""

from crmkit_knowledge.article import KINDS, MOVES, TEMPLATES, Article
from crmkit_knowledge.asking import Answer, Question, Vote
from crmkit_knowledge.category import Category
from crmkit_knowledge.excerpt import Excerpt
from crmkit_knowledge.experts import Expert
from crmkit_knowledge.leaving import ExitItem
from crmkit_knowledge.people import Experience, Scripts
from crmkit_knowledge.scripts import Conversation, Line, Script
from crmkit_knowledge.searching import Found, Hit
from crmkit_knowledge.service import Knowledge
from crmkit_knowledge.settings import KnowledgeSettings
from crmkit_knowledge.spelling import Word
from crmkit_knowledge.suggesting import Suggestion
from crmkit_knowledge.tacit import Note
from crmkit_knowledge.version import Version

__all__ = [
    "KINDS",
    "MOVES",
    "TEMPLATES",
    "Answer",
    "Article",
    "Category",
    "Conversation",
    "Excerpt",
    "ExitItem",
    "Experience",
    "Expert",
    "Found",
    "Hit",
    "Knowledge",
    "KnowledgeSettings",
    "Line",
    "Note",
    "Question",
    "Script",
    "Scripts",
    "Suggestion",
    "Version",
    "Vote",
    "Word",
]
