package app.facet.exchange;

import app.facet.domain.rule.Known;

/** One case of a case file: its name and everything known in it. */
public record Case(String id, Known known) {}
