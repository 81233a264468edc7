// Signs that nobody sees, such as a soft hyphen or a space without width; domain/tekens.py has the same list.

/** What Unicode calls ‘default ignorable’. */
export const ONZICHTBAAR = /\p{Default_Ignorable_Code_Point}/gu;
