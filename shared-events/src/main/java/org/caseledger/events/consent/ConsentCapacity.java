package org.caseledger.events.consent;

/** In which capacity consent was given for the person. */
public enum ConsentCapacity {
    /** 本人. */
    SELF,
    /** 法定代理人. */
    STATUTORY_REPRESENTATIVE,
    /** 成年後見人. */
    GUARDIAN,
    /** 親権者. */
    PARENTAL_AUTHORITY,
    /** 未成年後見人. */
    GUARDIAN_OF_A_MINOR,
    /** 保佐人. */
    CURATOR,
    /** 補助人. */
    ASSISTANT,
    /** 任意後見人. */
    CONTRACTUAL_GUARDIAN;

    /** Only a child has one; it ends when the child comes of age. */
    public boolean isForChildrenOnly() {
        return this == PARENTAL_AUTHORITY || this == GUARDIAN_OF_A_MINOR;
    }
}
