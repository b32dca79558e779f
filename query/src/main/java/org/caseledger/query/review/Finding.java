package org.caseledger.query.review;

import java.util.List;
import java.util.UUID;

/** A point to be answered (指摘事項): which question, at which event, in words without any name. */
public record Finding(Question question, long position, List<UUID> eventIds, String sentence) {}
