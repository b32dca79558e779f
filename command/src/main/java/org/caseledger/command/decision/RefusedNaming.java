package org.caseledger.command.decision;

/**
 * A refusal that names what would have been accepted, for example the versions of a text that may be
 * used. What it names is never about a person.
 *
 * @param why the refusal itself
 * @param named what would have been accepted, as it stands in the answer
 */
public record RefusedNaming(Refusal why, String named) implements Refusal {

    @Override
    public String name() {
        return why.name();
    }

    @Override
    public String rule() {
        return why.rule();
    }

    @Override
    public RuleSource source() {
        return why.source();
    }

    @Override
    public boolean meansUnknown() {
        return why.meansUnknown();
    }
}
