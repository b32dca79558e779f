package org.caseledger.query.gate;

import org.caseledger.events.value.Capacity;

/**
 * How a reader stands to one labelled value, reduced to what the policy asks about.
 *
 * @param sameMunicipality the value belongs to the reader's own municipality
 * @param inOnFile the reader's agency is in on the file and entrusted
 * @param coordinates the reader's agency coordinates a run of 多機関協働 of that file
 * @param consentCovers every consent of the label holds today and its circle includes the reader's agency
 * @param namedForItem the reader was picked for or present in the label's item, and that stands
 * @param ownWords the reader's organisation wrote it
 * @param guarded where a subject of the label is to be found is protected now, or the value is kept apart
 * @param namedReader the reader is named for every protection or note that closes the value
 * @param useSuspended a subject of the label had the use of what is known of them stopped
 * @param inEmergency the reader has the file open in an emergency at this moment
 */
public record Relation(
        Capacity capacity,
        boolean sameMunicipality,
        boolean inOnFile,
        boolean coordinates,
        boolean consentCovers,
        boolean namedForItem,
        boolean ownWords,
        boolean guarded,
        boolean namedReader,
        boolean useSuspended,
        boolean inEmergency) {}
