/** What a rule of law rests on: the article it cites, how far it is verified, the data files it is kept in. */
@NullMarked
package vn.danvan.terms.law;

import org.jspecify.annotations.NullMarked;
