package org.caseledger.events.privacy;

/** The label classes of the product, from least to most protected. */
public enum Sensitivity {
    /** 一般: no personal value. */
    S0,
    /** 個人. */
    S1,
    /** 要配慮等: illness, disability, debts, conflict in the family. */
    S2,
    /** 所在秘匿: where a protected person is, in any form. */
    S3,
    /** 通報者等秘匿: who reported, when and where; suspicion not disclosed. */
    S4;

    /** Sizes tell tales, so the two strictest classes are padded to multiples of 256 bytes. */
    boolean isPadded() {
        return compareTo(S3) >= 0;
    }
}
