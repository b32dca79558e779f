/** 閲覧の点検: the looks of a month that ask for a word, and what the review answered. */
@NullMarked
package org.caseledger.query.misuse;

import org.jspecify.annotations.NullMarked;
