package org.caseledger.events.intake;

/** What goes with a referral (I-06); an agency's own form needs the nationally reported items. */
public record ReferralPapers(
        boolean applicationForm,
        boolean assessmentSheet,
        boolean ownForm,
        boolean reportedItemsIncluded) {}
