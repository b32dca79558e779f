package org.caseledger.events.consent;

/** What can rest on a consent. */
public enum RestingKind {
    /** 多機関協働のプラン・支援. */
    PLAN,
    /** 役割. */
    ROLE,
    /** 検討事案. */
    AGENDA_ITEM,
    /** 返事を待つつなぎ. */
    HAND_OVER,
    /** 受理を待つ多機関協働へのつなぎ. */
    REFERRAL
}
