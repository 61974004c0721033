/** The families of forms and marketing e-mails: bodies as GET shows them. */
export const FORMS = 'form';
export const EMAILS = 'email';
