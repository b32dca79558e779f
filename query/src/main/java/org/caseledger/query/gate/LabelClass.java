package org.caseledger.query.gate;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;

/** What the policy asks about a label; all labels of one class are decided alike. What was told in an item is never a staff name. */
public record LabelClass(
        LegalBasis basis, boolean ofAnItem, Sensitivity sensitivity, boolean staffName) {

    public LabelClass {
        if (ofAnItem && staffName) {
            throw new IllegalArgumentException("labelClass.staffName");
        }
    }

    public static LabelClass of(Label label) {
        return new LabelClass(
                label.basis(),
                label.item() != null,
                label.sensitivity(),
                label.file() == null
                        && label.item() == null
                        && label.retention() == RetentionClass.STAFF_REGISTER);
    }
}
