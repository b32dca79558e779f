package org.caseledger.events.directory;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Map;

/**
 * 分野: the field that an agency works in. A code, because each municipality adds its own; the codes below are known to every ledger.
 */
public record Field(@JsonValue String code) {

    /** 介護. */
    public static final Field ELDERLY = new Field("ELDERLY");

    /** 障害. */
    public static final Field DISABILITY = new Field("DISABILITY");

    /** 子ども. */
    public static final Field CHILDREN = new Field("CHILDREN");

    /** 生活困窮. */
    public static final Field NEEDY = new Field("NEEDY");

    /** 教育. */
    public static final Field EDUCATION = new Field("EDUCATION");

    /** 保健医療. */
    public static final Field HEALTH = new Field("HEALTH");

    /** 住まい. */
    public static final Field HOUSING = new Field("HOUSING");

    /** 就労. */
    public static final Field EMPLOYMENT = new Field("EMPLOYMENT");

    /** その他. */
    public static final Field OTHER = new Field("OTHER");

    /** 分野横断. */
    public static final Field GENERAL = new Field("GENERAL");

    /** The codes that need not be added, with their names. */
    public static final Map<Field, String> KNOWN =
            Map.ofEntries(
                    entry(ELDERLY, "介護"),
                    entry(DISABILITY, "障害"),
                    entry(CHILDREN, "子ども"),
                    entry(NEEDY, "生活困窮"),
                    entry(EDUCATION, "教育"),
                    entry(HEALTH, "保健医療"),
                    entry(HOUSING, "住まい"),
                    entry(EMPLOYMENT, "就労"),
                    entry(OTHER, "その他"),
                    entry(GENERAL, "分野横断"));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Field {
        if (!code.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException("code.form");
        }
    }

    /** The code itself. */
    public String name() {
        return code;
    }

    /** One of the four fields whose consultation programmes 社会福祉法106条の4 bundles. */
    public boolean isOfTheFour() {
        return equals(ELDERLY) || equals(DISABILITY) || equals(CHILDREN) || equals(NEEDY);
    }

    @Override
    public String toString() {
        return code;
    }
}
