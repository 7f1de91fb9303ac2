"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
const server_1 = require("finbox-connect/server");
const testing_1 = require("finbox-connect/testing");
const finbox = (0, testing_1.fakeFinboxClient)();
const steps = ['error:MU003', 'success'];
// @ts-expect-error a step that does not exist is a mistake of the caller's
const wrong = ['sucess'];
async function main() {
    const session = await finbox.createSession({ link_id: 'app-1042' });
    finbox.completeUpload(session.session_id);
    const { upload_status } = await finbox.getUploadStatus(session.session_id);
    const refused = await (0, server_1.createFinboxClient)({ apiKey: 'k', fetch: async () => new Response('{}') })
        .createSession({ link_id: 'app-1042' })
        .catch((error) => (0, server_1.isFinboxError)(error) && error.code);
    console.log(upload_status, refused, typeof testing_1.simulateJourney, typeof server_1.createSessionHandler);
    console.log(JSON.stringify(testing_1.webhookBodies.completed(session.session_id)).length > 0, steps, wrong);
}
void main();
