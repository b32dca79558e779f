/**
 * Finding persons: keys of names, days, places and phones, and an index in memory only; and finding
 * where the address of somebody protected may stand in words.
 */
@NullMarked
package org.caseledger.query.search;

import org.jspecify.annotations.NullMarked;
