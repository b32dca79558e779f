package org.caseledger.events.directory;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Map;

/**
 * The kind of a support-related agency. A code, because each municipality adds its own; the codes below are known to every ledger.
 */
public record AgencyKind(@JsonValue String code) {

    /** 市町村の担当課. */
    public static final AgencyKind MUNICIPAL_SECTION = new AgencyKind("MUNICIPAL_SECTION");

    /** 地域包括支援センター. */
    public static final AgencyKind COMMUNITY_SUPPORT_CENTRE =
            new AgencyKind("COMMUNITY_SUPPORT_CENTRE");

    /** 障害者相談支援事業所. */
    public static final AgencyKind DISABILITY_CONSULTATION =
            new AgencyKind("DISABILITY_CONSULTATION");

    /** 利用者支援事業. */
    public static final AgencyKind CHILD_RAISING_SUPPORT = new AgencyKind("CHILD_RAISING_SUPPORT");

    /** 自立相談支援機関. */
    public static final AgencyKind SELF_RELIANCE_CONSULTATION =
            new AgencyKind("SELF_RELIANCE_CONSULTATION");

    /** 社会福祉協議会. */
    public static final AgencyKind SOCIAL_WELFARE_COUNCIL =
            new AgencyKind("SOCIAL_WELFARE_COUNCIL");

    /** 医療機関. */
    public static final AgencyKind HOSPITAL = new AgencyKind("HOSPITAL");

    /** 学校. */
    public static final AgencyKind SCHOOL = new AgencyKind("SCHOOL");

    /** ハローワーク. */
    public static final AgencyKind EMPLOYMENT_OFFICE = new AgencyKind("EMPLOYMENT_OFFICE");

    /** 民生委員・児童委員. */
    public static final AgencyKind COMMISSIONERS = new AgencyKind("COMMISSIONERS");

    /** 地域の団体・住民. */
    public static final AgencyKind RESIDENT_GROUP = new AgencyKind("RESIDENT_GROUP");

    /** その他. */
    public static final AgencyKind OTHER = new AgencyKind("OTHER");

    /** The codes that need not be added, with their names. */
    public static final Map<AgencyKind, String> KNOWN =
            Map.ofEntries(
                    entry(MUNICIPAL_SECTION, "市町村の担当課"),
                    entry(COMMUNITY_SUPPORT_CENTRE, "地域包括支援センター"),
                    entry(DISABILITY_CONSULTATION, "障害者相談支援事業所"),
                    entry(CHILD_RAISING_SUPPORT, "利用者支援事業"),
                    entry(SELF_RELIANCE_CONSULTATION, "自立相談支援機関"),
                    entry(SOCIAL_WELFARE_COUNCIL, "社会福祉協議会"),
                    entry(HOSPITAL, "医療機関"),
                    entry(SCHOOL, "学校"),
                    entry(EMPLOYMENT_OFFICE, "ハローワーク"),
                    entry(COMMISSIONERS, "民生委員・児童委員"),
                    entry(RESIDENT_GROUP, "地域の団体・住民"),
                    entry(OTHER, "その他"));

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyKind {
        if (!code.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException("code.form");
        }
    }

    /** The code itself. */
    public String name() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
