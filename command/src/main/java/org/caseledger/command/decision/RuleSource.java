package org.caseledger.command.decision;

/**
 * Where a rule comes from, shown with every refusal.
 *
 * @param confirmed false where the original text has still to be confirmed by the municipality's legal desk
 */
public record RuleSource(Kind kind, String title, String article, boolean confirmed) {

    public enum Kind {
        LAW,
        GUIDE,
        ORDINANCE,
        DESIGN
    }

    public static RuleSource law(String title, String article) {
        return new RuleSource(Kind.LAW, title, article, true);
    }

    public static RuleSource guide(String title, String article) {
        return new RuleSource(Kind.GUIDE, title, article, true);
    }

    public static RuleSource ordinance(String title, String article) {
        return new RuleSource(Kind.ORDINANCE, title, article, true);
    }

    public static RuleSource design(String title) {
        return new RuleSource(Kind.DESIGN, title, "", true);
    }

    public RuleSource unconfirmed() {
        return new RuleSource(kind, title, article, false);
    }
}
